import math, struct
for value in (0.0, -0.0, 1.0, -2.0, 65504.0, 2 ** -24, 2 ** -25, 2 ** -25 + 2 ** -35, 2 ** -14, 1 / 3, math.inf, -math.inf, 65519.99):
    packed = struct.pack('<e', value)
    print(value, packed.hex(), struct.unpack('<e', packed)[0])
print(math.isnan(struct.unpack('>e', struct.pack('>e', math.nan))[0]))
for value in (65520.0, 1e300, -70000.0, 'x'):
    try:
        struct.pack('e', value)
    except (OverflowError, struct.error) as error:
        print(type(error).__name__, error)

# output:
# 0.0 0000 0.0
# -0.0 0080 -0.0
# 1.0 003c 1.0
# -2.0 00c0 -2.0
# 65504.0 ff7b 65504.0
# 5.960464477539063e-08 0100 5.960464477539063e-08
# 2.9802322387695312e-08 0000 0.0
# 2.9831426218152046e-08 0100 5.960464477539063e-08
# 6.103515625e-05 0004 6.103515625e-05
# 0.3333333333333333 5535 0.333251953125
# inf 007c inf
# -inf 00fc -inf
# 65519.99 ff7b 65504.0
# True
# OverflowError float too large to pack with e format
# OverflowError float too large to pack with e format
# OverflowError float too large to pack with e format
# error required argument is not a float
