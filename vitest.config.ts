import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{lib,site,security,architecture,tools,bench}/**/*.test.ts'],
          exclude: ['tests/lib/ext/**'],
          testTimeout: 120_000,
        },
      },
      {
        ...jsx,
        resolve: {
          alias: {
            'webextension-polyfill': new URL(
              'tests/support/fake-webextension-polyfill.ts',
              import.meta.url,
            ).pathname,
          },
        },
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx', 'tests/lib/ext/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
