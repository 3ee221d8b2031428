"""50,000 steps of a sun and four planets: arithmetic on floats kept in lists."""

from time import perf_counter

# x, y, z (astronomical units), their change in a year, mass (suns times 4 pi squared).
SUN = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.4784176]
PLANETS = [
    [4.84, -1.16, -0.104, 0.606, 2.81, -0.0252, 0.0377],
    [8.34, 4.12, -0.404, -1.01, 1.82, 0.00842, 0.0113],
    [12.9, -15.1, -0.223, 1.08, 0.869, -0.0108, 0.00172],
    [15.4, -25.9, 0.179, 0.979, 0.594, -0.0348, 0.00203],
]


def advance(pairs, bodies, step, count):
    for _ in range(count):
        for first, second in pairs:
            dx = first[0] - second[0]
            dy = first[1] - second[1]
            dz = first[2] - second[2]
            pull = step / (dx * dx + dy * dy + dz * dz) ** 1.5
            of_first = first[6] * pull
            of_second = second[6] * pull
            first[3] -= dx * of_second
            first[4] -= dy * of_second
            first[5] -= dz * of_second
            second[3] += dx * of_first
            second[4] += dy * of_first
            second[5] += dz * of_first
        for body in bodies:
            body[0] += step * body[3]
            body[1] += step * body[4]
            body[2] += step * body[5]


bodies = [SUN, *PLANETS]
pairs = [(first, second) for number, first in enumerate(bodies) for second in bodies[number + 1 :]]
began = perf_counter()
advance(pairs, bodies, 0.01, 50_000)
elapsed = perf_counter() - began
assert all(abs(body[0]) < 100 for body in bodies)
print("nbody", elapsed)
