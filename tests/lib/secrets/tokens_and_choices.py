# secrets: lengths and alphabets of tokens, bounds of numbers, comparisons, errors.
import secrets
import string

print(len(secrets.token_bytes(5)), len(secrets.token_hex(5)), len(secrets.token_urlsafe(5)), len(secrets.token_bytes()) == secrets.DEFAULT_ENTROPY, set(secrets.token_hex(40)) <= set('0123456789abcdef'), set(secrets.token_urlsafe(60)) <= set(string.ascii_letters + string.digits + '-_'), secrets.token_bytes(0), secrets.token_hex(0))
print(all(0 <= secrets.randbelow(3) < 3 for _ in range(50)), secrets.randbelow(1), secrets.randbits(0), secrets.randbits(70) < 2 ** 70, secrets.choice('x'), secrets.choice(range(5, 6)), isinstance(secrets.SystemRandom().random(), float), secrets.compare_digest('a', 'a'))
print(len({secrets.token_hex(8) for _ in range(100)}), {secrets.randbelow(2) for _ in range(100)})
for call in (lambda: secrets.randbelow(0), lambda: secrets.randbelow(-5), lambda: secrets.choice([]), lambda: secrets.randbits(-1), lambda: secrets.token_bytes(-1), lambda: secrets.randbelow('x'), lambda: secrets.choice(5), lambda: secrets.compare_digest('é', 'é'), lambda: secrets.SystemRandom().seed(5), lambda: secrets.SystemRandom().getstate(), lambda: secrets.randbelow(1.5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 5 10 7 True True True b''
# True 0 0 True x 5 True True
# 100 {0, 1}
# ValueError Upper bound must be positive.
# ValueError Upper bound must be positive.
# IndexError Cannot choose from an empty sequence
# ValueError number of bits must be non-negative
# ValueError negative argument not allowed
# TypeError '<=' not supported between instances of 'str' and 'int'
# TypeError object of type 'int' has no len()
# TypeError comparing strings with non-ASCII characters is not supported
# None
# NotImplementedError System entropy source does not have state.
# AttributeError 'float' object has no attribute 'bit_length'
