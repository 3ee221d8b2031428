# Sets of complex numbers as boards; searches with heaps; memoised recursion; numbers drawn by a seed.
from collections import Counter, defaultdict
from functools import cache
from heapq import heappop, heappush
from itertools import accumulate, batched, count, cycle, islice, pairwise, product, takewhile
import cmath, math, random

around = {complex(x, y) for x, y in product((-1, 0, 1), repeat=2)} - {0}


def board(text):
    return frozenset(complex(x, y) for y, line in enumerate(text.split()) for x, cell in enumerate(line) if cell == "#")


def generation(cells):
    neighbours = Counter(cell + step for cell in cells for step in around)
    return frozenset(cell for cell, number in neighbours.items() if number == 3 or number == 2 and cell in cells)


def draw(cells, *, size=6):
    return "\n".join("".join(".#"[complex(x, y) in cells] for x in range(size)) for y in range(size))


glider = board("""
    .#.
    ..#
    ###""")
history = list(islice(accumulate(cycle([None]), lambda cells, _: generation(cells), initial=glider), 9))
print(draw(history[4]), [len(cells) for cells in history], history[8] == {cell + 2 + 2j for cell in glider}, sep="\n")
print(sorted(glider, key=lambda cell: (cell.imag, cell.real))[:3], sum(glider), max(map(abs, glider)))

maze = """
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########"""
grid = {complex(x, y): cell for y, line in enumerate(maze.strip().splitlines()) for x, cell in enumerate(line)}
start, = (place for place, cell in grid.items() if cell == "S")
target, = (place for place, cell in grid.items() if cell == "E")


def shortest():
    queue, seen, order = [(0, 0, start, ())], set(), count(1)
    while queue:
        _, _, place, path = heappop(queue)
        if place == target:
            return path + (place,)
        if place in seen:
            continue
        seen.add(place)
        for step in (1, 1j, -1, -1j):
            if grid[place + step] != "#":
                rest = abs((target - place - step).real) + abs((target - place - step).imag)
                heappush(queue, (len(path) + 1 + rest, next(order), place + step, path + (place,)))


path = shortest()
print(len(path) - 1, "".join({1: ">", -1: "<", 1j: "v", -1j: "^"}[b - a] for a, b in pairwise(path)))
turns = [cmath.phase((c - b) / (b - a)) for a, b, c in zip(path, path[1:], path[2:])]
print([f"{math.degrees(turn):.0f}" for turn in turns if turn])


@cache
def ways(total, coins=(50, 20, 10, 5, 2, 1)):
    if total == 0:
        return 1
    return sum(ways(total - coin, coins[index:]) for index, coin in enumerate(coins) if coin <= total)


print(ways(100), ways.cache_info()._replace(maxsize=0))
source = random.Random(2026)
walks = defaultdict(list)
for walk in range(5):
    steps = source.choices((-1, 1), (2, 3), k=12)
    positions = list(accumulate(steps, initial=0))
    walks[max(positions)].append(positions[-1])
print(dict(sorted(walks.items())), source.random(), source.sample(range(10**9), 2))
primes = list(takewhile(lambda n: n < 60, (n for n in count(2) if all(n % p for p in takewhile(lambda p: p * p <= n, range(2, n))))))
for row in batched(primes, 6):
    print(*(f"{n:3}" for n in row), sep="")
try:
    list(batched(primes, 6, strict=True))
except ValueError as error:
    print(error)

# output:
# ......
# ..#...
# ...#..
# .###..
# ......
# ......
# [5, 5, 5, 5, 5, 5, 5, 5, 5]
# True
# [(1+0j), (2+1j), 2j] (6+7j) 2.8284271247461903
# 12 >>vv>>^^>>vv
# ['90', '-90', '-90', '90', '90']
# 4562 CacheInfo(hits=188, misses=237, maxsize=0, currsize=237)
# {4: [4], 5: [2], 6: [6, 4, 6]} 0.8868246575480927 [110140551, 770203091]
#   2  3  5  7 11 13
#  17 19 23 29 31 37
#  41 43 47 53 59
# batched(): incomplete batch
