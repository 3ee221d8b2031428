# colorsys: there and back for corners and greys, hues that wrap, values outside.
import colorsys

for rgb in ((0, 0, 0), (1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (0.5, 0.5, 0.5), (0.2, 0.4, 0.6), (0.9, 0.1, 0.5)):
    row = []
    for there, back in ((colorsys.rgb_to_hls, colorsys.hls_to_rgb), (colorsys.rgb_to_hsv, colorsys.hsv_to_rgb), (colorsys.rgb_to_yiq, colorsys.yiq_to_rgb)):
        made = there(*rgb)
        row.append((tuple(round(x, 4) for x in made), max(abs(a - b) for a, b in zip(back(*made), rgb)) < 1e-9))
    print(rgb, row)
print([tuple(round(x, 3) for x in colorsys.hsv_to_rgb(h / 6, 1, 1)) for h in range(-1, 8)], colorsys.hsv_to_rgb(0.3, 0, 0.7), colorsys.hls_to_rgb(0.3, 0.7, 0), colorsys.hls_to_rgb(1.25, 0.5, 1), colorsys.yiq_to_rgb(2, 0, 0), colorsys.ONE_THIRD)
for call in (lambda: colorsys.rgb_to_hsv(1, 2), lambda: colorsys.rgb_to_hsv('a', 1, 2), lambda: colorsys.hsv_to_rgb(None, 1, 1)):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# (0, 0, 0) [((0.0, 0.0, 0.0), True), ((0.0, 0.0, 0), True), ((0.0, 0.0, 0.0), True)]
# (1, 1, 1) [((0.0, 1.0, 0.0), True), ((0.0, 0.0, 1), True), ((1.0, 0.0, 0.0), True)]
# (1, 0, 0) [((0.0, 0.5, 1.0), True), ((0.0, 1.0, 1), True), ((0.3, 0.599, 0.213), True)]
# (0, 1, 0) [((0.3333, 0.5, 1.0), True), ((0.3333, 1.0, 1), True), ((0.59, -0.2773, -0.5251), True)]
# (0, 0, 1) [((0.6667, 0.5, 1.0), True), ((0.6667, 1.0, 1), True), ((0.11, -0.3217, 0.3121), True)]
# (1, 1, 0) [((0.1667, 0.5, 1.0), True), ((0.1667, 1.0, 1), True), ((0.89, 0.3217, -0.3121), True)]
# (0.5, 0.5, 0.5) [((0.0, 0.5, 0.0), True), ((0.0, 0.0, 0.5), True), ((0.5, 0.0, 0.0), True)]
# (0.2, 0.4, 0.6) [((0.5833, 0.4, 0.5), True), ((0.5833, 0.6667, 0.6), True), ((0.362, -0.1841, 0.0198), True)]
# (0.9, 0.1, 0.5) [((0.9167, 0.5, 0.8), True), ((0.9167, 0.8889, 0.9), True), ((0.384, 0.3505, 0.2952), True)]
# [(1, 0.0, 1.0), (1, 0.0, 0.0), (1.0, 1, 0.0), (0.0, 1, 0.0), (0.0, 1.0, 1), (0.0, 0.0, 1), (1, 0.0, 1.0), (1, 0.0, 0.0), (1.0, 1, 0.0)] (0.7, 0.7, 0.7) (0.7, 0.7, 0.7) (0.5000000000000002, 1.0, 0.0) (1.0, 1.0, 1.0) 0.3333333333333333
# rgb_to_hsv() missing 1 required positional argument: 'b'
# '>' not supported between instances of 'int' and 'str'
# unsupported operand type(s) for *: 'NoneType' and 'float'
