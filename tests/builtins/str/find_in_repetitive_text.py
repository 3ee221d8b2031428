# Texts in which a needle fits almost everywhere are searched in time proportional to their length.
for wrap in (str, str.encode):
    n = 20_000
    a, b = wrap("a" * n), wrap("b" * n)
    text = a + a + b + a + a
    needle = a + b + b + a
    print(text.find(needle), text.count(needle), (text + needle).find(needle), (text + needle).count(needle))
    pair = wrap("ab")
    needle = pair * n
    text = (pair * (n - 1) + wrap("b")) * 2
    print(text.find(needle), (text + needle).index(needle), (text + needle).count(needle))
    print(len((text + needle + text).split(needle)), len((needle + needle).replace(needle, pair)))
wide = "я" * 20_000
print((wide * 2 + "ю" + wide).find(wide[:9_000] + "ю" + wide[:9_000]), (wide * 2).count(wide + "ю"))

# output:
# -1 0 100000 1
# -1 79998 1
# 2 4
# -1 0 100000 1
# -1 79998 1
# 2 4
# 31000 0
