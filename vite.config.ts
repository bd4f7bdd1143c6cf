import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/{domain,formats,store,sw,guards,workers}/**/*.test.ts'],
          environment: 'node',
        },
      },
      { test: { name: 'screens', include: ['tests/{features,app,ui,hooks,i18n}/**/*.test.{ts,tsx}'], environment: 'happy-dom' } },
    ],
    coverage: { reporter: ['text-summary'], include: ['src/**/*.{ts,tsx}'], thresholds: { 'src/domain/**': { 100: true } } },
  },
});
