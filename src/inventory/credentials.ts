// Cuts logins out of addresses, so that neither the inventory nor a report can hand them on.

const authority = /^([a-z][a-z0-9+.-]{0,31}:\/\/)[^/?#]*@/i;
const secretParameter =
  /([?&;](?:password|passwd|pass|pwd|token|secret|sslpassword|user|uid)=)[^&;#]*/gi;

/** The address without user, password and secret parameters; anything that is no URL comes back unchanged. */
export function withoutCredentials(address: string): string {
  if (!address.includes('://') || address.startsWith('file:')) return address;
  return address.replace(authority, '$1').replace(secretParameter, '$1…');
}
