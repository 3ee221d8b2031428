// Fills with random bytes from the platform, which gives at most 65,536 at a time and never into shared memory.
export function fillRandom(target: Uint8Array): void {
  for (let at = 0; at < target.length; at += 65536) {
    const part = new Uint8Array(Math.min(65536, target.length - at));
    target.set(crypto.getRandomValues(part), at);
  }
}
