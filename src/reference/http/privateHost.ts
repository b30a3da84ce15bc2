/** Top-level names that no public service has: RFC 6761, RFC 6762, RFC 8375, and what offices use inside. */
const INSIDE = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'arpa',
  'test',
  'invalid',
];

/**
 * Whether a host is this machine or stands in a private network: an address that is not public (RFC 1918, 4193, 4291, 6598 and
 * their like), a name without a dot, or one that ends as only inside names do. `URL` has written out every spelling of an IPv4
 * address before. A public name that leads to a private address is not told here: without a certificate for that name the door,
 * which takes https only, stays closed.
 * @param host as `URL` gives it, with or without its port
 */
export function isPrivateHost(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
  if (name.startsWith('[')) return isPrivateV6(name.slice(1, -1));
  const numbers = name.split('.').map(Number);
  if (numbers.length === 4 && numbers.every((number) => Number.isInteger(number)))
    return isPrivateV4(numbers);
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last === name || INSIDE.includes(last);
}

function isPrivateV4([first = 0, second = 0]: readonly number[]): boolean {
  if (first === 100) return second >= 64 && second <= 127;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 169) return second === 254;
  if (first === 192) return second === 168 || second === 0;
  if (first === 198) return second === 18 || second === 19;
  return first === 0 || first === 10 || first === 127 || first >= 224;
}

/** Only 2000::/3 is public, and of it not what wraps an IPv4 address (6to4, Teredo). */
function isPrivateV6(name: string): boolean {
  const first = Number.parseInt(name.split(':')[0] ?? '', 16);
  return !(first >= 0x2000 && first <= 0x3fff) || first === 0x2002 || name.startsWith('2001:0:');
}
