// The one error an inventory or its key raises for something the user can put right.

/** Shown to the user as it stands; exit code 2. */
export class InventoryError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InventoryError';
  }
}
