# A slice's step stays what it was, however great.
print(range(3)[::10**20], range(3)[10**20:], range(3)[::-10**20], range(5)[-10**20:10**20:2**70])
print(list(range(3)[::10**20]), [1, 2][::10**20])

# output:
# range(0, 3, 100000000000000000000) range(3, 3) range(2, -1, -100000000000000000000) range(0, 5, 1180591620717411303424)
# [0] [1]
