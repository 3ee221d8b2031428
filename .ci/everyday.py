"""What everyday programs do besides asyncio: .ci/profile-wasm.mjs keeps what this calls in the first part of the wasm."""

import asyncio
import math
import sys
import time


class Vector:
    count = 0

    def __init__(self, x, y=0.0):
        self.x, self.y = x, y
        Vector.count += 1

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    @property
    def length(self):
        return math.sqrt(self.x * self.x + self.y * self.y)

    @staticmethod
    def unit():
        return Vector(1.0)

    @classmethod
    def of(cls, *pair, **named):
        return cls(*pair, **named)


class Point3(Vector):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    def __len__(self):
        return 3

    def __iter__(self):
        yield from (self.x, self.y, self.z)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return True


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def texts():
    name = "World"
    print(f"{name:>10}|{name:<8}|{name:^9}|{3.14159:.2f}|{name!r}", 1.5, 1e20)
    print(1, 2, sep="; ", end="\n", flush=True)
    words = " the quick brown fox ".strip().split() + "a,b,c".split(",")
    line = " ".join(words).upper()
    print(line, line.startswith("THE"), line.find("Slow"), line[2:5], "fox" in line, len(line))
    print("abc" * 3, "a" < "b", "12".isdigit(), int("12"), str(12), "é")
    print("-" * 20, "Title".lower(), "a.b".endswith(".b"), "a, b, é".replace(", ", "-"))
    # More than the memory has at first.
    print(len("x" * 20_000_000))


def containers():
    numbers = [5, 3, 8, *range(4)]
    numbers.append(9)
    numbers.extend([1, 2])
    numbers.sort(key=lambda number: -number)
    numbers.pop()
    print(numbers, sorted(numbers, reverse=True), sum(numbers), min(numbers), max(numbers), numbers[1:3], 8 in numbers)
    table = {"one": 1, "two": 2}
    table["three"] = 3
    table.update(four=4)
    print(table, table.get("six", 6), list(table.items()), *table.keys(), sum(table.values()), len(table), "two" in table)
    del table["two"]
    for index, (key, value) in enumerate(table.items(), start=1):
        print(index, key, value)
    seen = set()
    seen.add(5)
    print(len(seen), tuple(seen), list(zip("ab", [1, 2])))
    print([x * x for x in range(5) if x % 2], {x: x for x in "ab"}, any([0, 1]), all([]))
    first, *rest = numbers
    matrix = [[row * column for column in range(3)] for row in range(3)]
    print(first, rest, matrix, list(reversed(rest)), (1, "a", None, True, 2.5))


def arithmetic():
    print(123456, 1234567, 12345678, 123456789, 1234567890, 12345678901, 123456789012)
    print(7 // 2, 7 % 3, -7 // 2, 7 / 2, abs(-3), 1 < 2 < 3, 0.1 + 0.2, int(3.9), 6 & 3)
    print(math.sqrt(2), math.pi, 2**10, abs(-1.5), 123456789 * 987654321 % 2147483648)
    began = time.perf_counter()
    time.sleep(0.001)
    print(f"{time.perf_counter() - began:.4f} s", f"{time.monotonic() - began:.1f}", time.time() > 0, fibonacci(9))
    total = 0.0
    for number in range(50_000):
        total += number * 0.5
    print(total)


def errors():
    for attempt in (lambda: 1 / 0, lambda: [][1], lambda: {}["key"], lambda: int("x"), lambda: None.name, lambda: unknown):
        try:
            attempt()
        except (ZeroDivisionError, IndexError, KeyError) as error:
            print(type(error).__name__, error)
        except Exception as error:
            print(f"{error!r}")
        else:
            print("none")
        finally:
            pass
    try:
        raise ValueError("wrong") from RuntimeError("cause")
    except ValueError as error:
        print(error, error.__cause__, error.args)
    with Point3(1, 2, 3) as point:
        assert len(point) == 4, "length"


def objects():
    a, b = Vector(1, 2), Vector.of(3, y=4)
    print(a + b, a == b, a is not b, b.length, Vector.count, Vector.unit(), [*Point3(1, 2, 3)], isinstance(a, Vector))
    print(getattr(a, "z", None), hasattr(a, "x"), type(a).__name__)
    a.x += 1

    def counter(start=0, /, *, step=1):
        total = start

        def count():
            nonlocal total
            total += step
            return total

        return count

    def numbers(limit):
        n = 0
        while True:
            n += 1
            if n > limit:
                break
            elif n == 2:
                continue
            yield n

    count = counter(step=2)
    print(count(), count(), sum(numbers(5)), next(iter("ab")), list(numbers(3)), (lambda *args, **named: (args, named))(1, b=2))
    global total
    total = 1
    print("to stderr", file=sys.stderr)


async def main():
    print([x async for x in ticks(3)])
    lock = asyncio.Lock()
    await asyncio.gather(*(one_after_the_other(lock) for _ in range(3)))
    print(sorted(range(300), key=lambda number: -number % 7)[:3])
    print(asyncio.current_task(), asyncio.get_running_loop().time() > 0)
    queue = asyncio.Queue()
    await queue.put(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(after_a_while(await queue.get()))
    async with asyncio.timeout(1):
        print(await asyncio.gather(after_a_while(1), after_a_while(2)))
    asyncio.get_running_loop().call_later(0.005, print, "later")
    # So many that the collector looks at them.
    print(sum(await asyncio.gather(*(after_a_while(number) for number in range(5_000)))))


async def after_a_while(number):
    await asyncio.sleep(0.01)
    return number


async def one_after_the_other(lock):
    for _ in range(3):
        async with lock:
            await asyncio.sleep(0)


async def ticks(count):
    for number in range(count):
        await asyncio.sleep(0.001)
        yield number


texts()
containers()
arithmetic()
errors()
objects()
asyncio.run(main())


def fail():
    raise RuntimeError("the traceback, too")


fail()
