/**
 * Publishes the formats people write or read by hand as JSON Schema in docs/schema.
 * Run: npm run schemas (with `-- --check` to compare only).
 */
import { z } from 'zod';
import { suppressionsSchema } from '../src/core/lint/suppression';
import { configSchema, packSchema } from '../src/core/packs/schema';
import { checkReportSchema } from '../src/core/report/check-report';
import { opinionFileSchema } from '../src/core/report/opinion-template';
import { generate, runGenerator } from './generated';

const FOLDER = 'docs/schema';
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'check-report': checkReportSchema,
  config: configSchema,
  opinion: opinionFileSchema,
  pack: packSchema,
  suppressions: suppressionsSchema,
};

/** Writes or compares the schemas. */
export async function schemas(check: boolean): Promise<readonly string[]> {
  const files = Object.entries(SCHEMAS).map(([name, schema]) => {
    const io = name === 'check-report' ? 'output' : 'input';
    const content = z.toJSONSchema(schema, { io, reused: 'ref' });
    return [`${FOLDER}/${name}.schema.json`, JSON.stringify(content)] as const;
  });
  return generate(new Map(files), { check, owned: [FOLDER] });
}

if (require.main === module) runGenerator('npm run schemas', schemas);
