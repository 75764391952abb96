// The one error for something that whoever called the program can put right: exit code 2.

/** `message` says in one clause what happened; `details` what it concerned, why, and what to do. Never holds a credential or a value. */
export class UserError extends Error {
  readonly details: readonly string[];
  constructor(message: string, ...details: readonly string[]) {
    super(message);
    this.name = 'UserError';
    this.details = details;
  }
}

/** For what the outside of the program promises and this version does not do yet. */
export function notBuilt(what: string): UserError {
  return new UserError(`${what} is not built yet`, 'Nothing was done.');
}
