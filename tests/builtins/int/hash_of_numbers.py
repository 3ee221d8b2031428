import sys

P = sys.hash_info.modulus
print(hash(P), hash(P + 1) - hash(P), hash(P - 1) == P - 1, hash(-P), hash(-1), hash(-2), hash(2 * P + 5), hash(-(2 * P + 5)))
print(hash(P << 61), hash(10 ** 30) == 10 ** 30 % P, hash(-(10 ** 30)) == -(10 ** 30 % P))
print(hash(True), hash(False), hash(1.0), hash(2 ** 70) == hash(float(2 ** 70)))
print(hash(0.5) == (P + 1) // 2, hash(-0.5) == -hash(0.5), hash(float("inf")), hash(float("-inf")), hash(0.0), hash(-0.0))
print(hash(1j), hash(1 + 2j), hash(complex(3, 0)) == hash(3))
print({1: "int", 1.0: "float", True: "bool", 1 + 0j: "complex"})

# output:
# 0 1 True 0 -2 -2 5 -5
# 0 True True
# 1 0 1 True
# True True 314159 -314159 0 0
# 1000003 2000007 True
# {1: 'complex'}
