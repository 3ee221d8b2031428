"""SHA-512, for seeding random from text."""

_mask = (1 << 64) - 1


def _constants():
    # The fractional parts of the cube roots (for the rounds) and square roots (for the start) of the first primes.
    primes = []
    n = 2
    while len(primes) < 80:
        if all(n % p for p in primes):
            primes.append(n)
        n += 1

    def root(value, power):
        low, high = 0, 1 << 80
        while high - low > 1:
            middle = (low + high) // 2
            if middle ** power <= value:
                low = middle
            else:
                high = middle
        return low & _mask

    return [root(p << 192, 3) for p in primes], [root(p << 128, 2) for p in primes[:8]]


_rounds, _start = _constants()


def _turn(x, *amounts):
    result = 0
    for n in amounts:
        result ^= x >> n | x << (64 - n)
    return result & _mask


def sha512_digest(data):
    """The 64 bytes of the digest of bytes."""
    padded = data + b'\x80' + bytes(-(len(data) + 17) % 128) + (len(data) * 8).to_bytes(16, 'big')
    state = _start
    for offset in range(0, len(padded), 128):
        w = [int.from_bytes(padded[i:i + 8], 'big') for i in range(offset, offset + 128, 8)]
        for i in range(16, 80):
            x, y = w[i - 15], w[i - 2]
            w.append((w[i - 16] + (_turn(x, 1, 8) ^ x >> 7) + w[i - 7] + (_turn(y, 19, 61) ^ y >> 6)) & _mask)
        a, b, c, d, e, f, g, h = state
        for i in range(80):
            first = h + _turn(e, 14, 18, 41) + (e & f ^ ~e & g) + _rounds[i] + w[i]
            second = _turn(a, 28, 34, 39) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = (first + second) & _mask, a, b, c, (d + first) & _mask, e, f, g
        state = [(old + new) & _mask for old, new in zip(state, (a, b, c, d, e, f, g, h))]
    return b''.join([word.to_bytes(8, 'big') for word in state])
