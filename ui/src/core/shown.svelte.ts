/** How many claims the filter shows: asked by the frame, read by whoever wants to say it. */

let claims = $state<number | null>(null);

export const shown = {
  get claims() {
    return claims;
  },
  set claims(value: number | null) {
    claims = value;
  },
};
