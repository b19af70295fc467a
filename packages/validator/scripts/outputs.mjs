import { compileSchemas } from './compile-schemas.mjs'

/**
 * @returns every generated file: its path from the package's folder, and its text
 */
export const renderOutputs = async () => new Map([['src/generated/schema-checks.ts', await compileSchemas()]])
