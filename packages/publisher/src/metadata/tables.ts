import type { Column, Table } from '../tables/index.js'

/** A column as a field of a Table Schema (Data Package 2). */
const fieldOf = ({ name, type, format, nullable, description, values }: Column) => ({
  name,
  type: format === 'date' ? 'date' : type,
  ...(format === 'uri' ? { format: 'uri' } : {}),
  description,
  ...(nullable && values === undefined
    ? {}
    : { constraints: { ...(nullable ? {} : { required: true }), ...(values === undefined ? {} : { enum: values }) } }),
})

/**
 * The Table Schema of a table.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export const tableSchemaOf = ({ columns, primaryKey, foreignKeys }: Table) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(fieldOf),
  missingValues: [''],
  primaryKey,
  ...(foreignKeys.length === 0
    ? {}
    : {
        foreignKeys: foreignKeys.map((key) => ({
          fields: key.columns,
          reference: { resource: key.table, fields: key.references },
        })),
      }),
})
