/** Nodes by what they are: a circle for a person, a square for a group, a diamond for a place; hollow where withheld. */
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { ProgramInfo } from 'sigma/rendering';
import type { Shape } from './shape';

const NUMBERS: Record<Shape, number> = { person: 0, group: 1, place: 2, other: 3 };

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_kind;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_pixels;
varying float v_kind;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 6.0;
  vec2 way = vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + size * way, 1)).xy, 0, 1);
  v_at = way * 3.0;
  v_pixels = a_size / u_sizeRatio;
  v_kind = a_kind;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

// v_at is measured in node radii. A kind of 8 and more is hollow: the source withholds the name.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_pixels;
varying float v_kind;
const vec4 transparent = vec4(0.0);
float far(vec2 p, float kind) {
  vec2 q = abs(p);
  if (kind < 0.5) return length(p) - 1.0;
  if (kind < 1.5) return max(q.x, q.y) - 0.9;
  if (kind < 2.5) return (q.x + q.y - 1.25) * 0.7071;
  return max(q.y - 0.62, q.x * 0.866 + q.y * 0.5 - 1.0);
}
void main(void) {
  float hollow = step(7.5, v_kind);
  float d = far(v_at, v_kind - hollow * 8.0);
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.0 ? transparent : v_color;
  #else
  float edge = 1.0 / max(v_pixels, 1.0);
  float rim = min(0.5, 2.2 * edge);
  float inside = smoothstep(edge, 0.0, d);
  float ring = mix(1.0, smoothstep(-rim - edge, -rim, d), hollow);
  gl_FragColor = mix(transparent, v_color, inside * ring);
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_kind', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(id: number, at: number, data: NodeDisplayData & { shape?: Shape; hollow?: boolean }) {
    const kind = NUMBERS[data.shape ?? 'other'] + (data.hollow ? 8 : 0);
    this.array.set([data.x, data.y, data.size, kind, floatColor(data.color), id], at);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>) {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
