import type { FieldName } from '../../lib/leads/value.ts';
import type { IconName } from './icon.tsx';

/** The drawing that stands for each field. */
export const ICON_OF_FIELD: Readonly<Record<FieldName, IconName>> = {
  name: 'person',
  email: 'mail',
  phone: 'phone',
  title: 'badge',
  company: 'building',
  website: 'globe',
  profile: 'link',
  location: 'pin',
};
