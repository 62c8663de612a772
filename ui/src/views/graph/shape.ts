/** What a node is, as a shape: a circle for a person, a square for a group, a diamond for a place. */
export type Shape = 'person' | 'group' | 'place' | 'other';
const GROUPS = new Set(['Organization', 'PublicBody', 'Company', 'LegalEntity', 'Group']);

export function shapeOfSchema(schema: string): Shape {
  if (schema === 'Person') return 'person';
  if (GROUPS.has(schema)) return 'group';
  return schema === 'Address' || schema === 'RealEstate' ? 'place' : 'other';
}
