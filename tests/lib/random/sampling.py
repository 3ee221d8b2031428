# choices, sample with counts, shuffle and randbytes for a seed.
import random

r = random.Random('sampling')
print(r.choices('abc', k=8))
print(r.choices('abc', [5, 1, 0], k=8))
print(r.choices(['x', 'y'], cum_weights=[1, 10], k=5))
print(r.sample(range(1000), 5), r.sample('abcdef', 6))
print(r.sample(['red', 'blue'], counts=[4, 2], k=5))
items = list(range(10))
print(r.shuffle(items), items)
print(r.randbytes(6), r.getrandbits(70), r.getrandbits(0))
print([r.randrange(3, 30, 7) for _ in range(5)], [r.randint(-2, 2) for _ in range(5)])
print(r.sample(range(10**9), 2), r.sample([], 0), r.choices([1], k=0))

# output:
# ['a', 'a', 'c', 'a', 'a', 'a', 'b', 'c']
# ['b', 'a', 'a', 'a', 'a', 'b', 'a', 'a']
# ['y', 'y', 'y', 'x', 'y']
# [393, 819, 448, 489, 786] ['f', 'e', 'd', 'c', 'a', 'b']
# ['red', 'red', 'red', 'red', 'blue']
# None [6, 4, 3, 8, 5, 2, 9, 0, 7, 1]
# b'ec|\xff\xfd\x13' 948384988806461025749 0
# [10, 10, 17, 3, 10] [0, -2, -1, 2, 1]
# [946347386, 552550338] [] []
