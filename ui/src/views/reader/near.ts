/** Tells elements when they come near the screen, so that long documents draw only what is read. */

type Callback = (near: boolean) => void;
const waiting = new WeakMap<Element, Callback>();
let observer: IntersectionObserver | null = null;

function watch(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) waiting.get(entry.target)?.(entry.isIntersecting);
    },
    { rootMargin: '900px 0px' },
  );
  return observer;
}

export function near(element: Element, callback: Callback): { destroy(): void } {
  waiting.set(element, callback);
  watch().observe(element);
  return { destroy: () => watch().unobserve(element) };
}
