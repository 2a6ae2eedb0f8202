export type { LineFeatures, Zone } from '../types/line-features.ts';
