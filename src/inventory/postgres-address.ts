// The address of an inventory in PostgreSQL: what its driver knows of it, and the schema, which it does not.
import { InventoryError } from './inventory-error.ts';

/** @throws InventoryError where no schema can be called so */
export function partsOf(address: string): { readonly server: string; readonly schema: string } {
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? 'showme';
  url.searchParams.delete('schema');
  if (!/^[a-z][a-z0-9_]{0,60}$/u.test(schema))
    throw new InventoryError(
      'the schema of an inventory is named in lower-case letters, digits and underscores: postgres://HOST/DATABASE?schema=east',
    );
  return { server: url.href, schema };
}
