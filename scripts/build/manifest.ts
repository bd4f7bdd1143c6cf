/** The web app manifest: what a phone shows of the app once it is installed. Colours are those of the light tokens. */
import type { ManifestOptions } from 'vite-plugin-pwa';

const ICON = { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' };

export const MANIFEST: Partial<ManifestOptions> = {
  id: 'livstegn',
  name: 'Livstegn',
  short_name: 'Livstegn',
  description: 'Keep in touch with the people you’d miss. Everything stays on this phone.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#faf7f1',
  background_color: '#faf7f1',
  categories: ['lifestyle', 'productivity', 'social'],
  icons: [
    ICON,
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  screenshots: [
    { src: 'screenshots/week.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow', label: 'This week' },
    {
      src: 'screenshots/contact.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'One person',
    },
    { src: 'screenshots/week-wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: 'This week' },
  ],
  share_target: {
    action: './share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        {
          name: 'file',
          accept: [
            'text/vcard',
            'text/x-vcard',
            'text/directory',
            '.vcf',
            'text/csv',
            'text/comma-separated-values',
            '.csv',
            'text/plain',
          ],
        },
      ],
    },
  },
  file_handlers: [{ action: './#/import', accept: { 'text/vcard': ['.vcf'], 'text/csv': ['.csv'] } }],
  shortcuts: [
    { name: 'We’ve talked', url: './#/log', icons: [ICON] },
    { name: 'New person', url: './#/contacts/new', icons: [ICON] },
    { name: 'This week', url: './#/', icons: [ICON] },
  ],
};
