# secrets: lengths, alphabets and ranges of what it gives.
import secrets
import string

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(6)), secrets.token_hex(0), set(secrets.token_hex(50)) <= set(string.hexdigits), 0 <= secrets.randbelow(3) < 3, secrets.choice('a'), 0 <= secrets.randbits(5) < 32, secrets.compare_digest('x', 'x'), type(secrets.SystemRandom()).__name__, secrets.DEFAULT_ENTROPY)
for call in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.token_bytes(-1), lambda: secrets.token_bytes('x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)

# output:
# 32 5 8 8  True True a True True SystemRandom 32
# ValueError
# IndexError
# ValueError
# TypeError
