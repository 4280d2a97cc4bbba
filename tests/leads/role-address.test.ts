import { expect, it } from 'vitest';
import { isRoleAddress } from '../../lib/leads/role-address.ts';

it.each([
  ...[
    'info',
    'no-reply',
    'noreply-3f2',
    'bounces+ada',
    'sales-uk',
    'info.berlin',
    'support2',
    'human-resources',
  ],
  ...[
    'kontakt',
    'buchhaltung',
    'büro',
    'accueil',
    'comptabilité',
    'ventas',
    'contato',
    'segreteria',
    'klantenservice',
  ],
  ...[
    'biuro',
    'sprzedaż',
    'podpora',
    'myynti',
    'försäljning',
    'satış',
    'vânzări',
    'értékesítés',
    'prodazhi',
    'otoiawase',
  ],
  'SALES.DE',
])('%s@ is a function', (local) => {
  expect(isRoleAddress(`${local}@engines.example`)).toBe(true);
});

it.each([
  ...[
    'ada',
    'ada.lovelace',
    'a.lovelace',
    'lovelace_ada',
    'ada+info',
    'adainfo',
    'infantino',
    'presserl',
    'ada1843',
  ],
  ...['carla.post', 'mario.studio', 'jim.it', 'peter-web'],
])('%s@ is somebody', (local) => {
  expect(isRoleAddress(`${local}@engines.example`)).toBe(false);
});
