# Every kind of value.
import tomllib

document = '''
title = "TOML"   # a comment
"quoted key" = 'C:\\Users'
site."google.com" = true
bare_key-1 = [1, 2.5, "x",
    [ 'nested', ],   # with a comma
]
hex = 0xDEAD_beef
oct = 0o755
bin = 0b1101
big = 9_223_372_036_854_775_808
neg = -17
exp = 5e+22
frac = -0.01
both = 6.626e-34
specials = [inf, -inf, +inf, nan]
when = 1979-05-27T07:32:00Z
offset = 1979-05-27 00:32:00.999999-07:00
local = 1979-05-27T07:32:00.1234567
day = 1979-05-27
clock = 07:32:00.5
point = { x = 1, y.z = 2, w = [] }
empty = {}
escapes = "tab\\t quote\\" \\u00e9 \\U0001F600 \\\\"
lines = """
Roses are red\\
    , violets
""\\"""""
raw = \'\'\'
no \\escape
''\'\'\'
'''
for key, value in tomllib.loads(document).items():
    print(key, '=', repr(value))

# output:
# title = 'TOML'
# quoted key = 'C:\\Users'
# site = {'google.com': True}
# bare_key-1 = [1, 2.5, 'x', ['nested']]
# hex = 3735928559
# oct = 493
# bin = 13
# big = 9223372036854775808
# neg = -17
# exp = 5e+22
# frac = -0.01
# both = 6.626e-34
# specials = [inf, -inf, inf, nan]
# when = datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone.utc)
# offset = datetime.datetime(1979, 5, 27, 0, 32, 0, 999999, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=61200)))
# local = datetime.datetime(1979, 5, 27, 7, 32, 0, 123456)
# day = datetime.date(1979, 5, 27)
# clock = datetime.time(7, 32, 0, 500000)
# point = {'x': 1, 'y': {'z': 2}, 'w': []}
# empty = {}
# escapes = 'tab\t quote" é 😀 \\'
# lines = 'Roses are red, violets\n""""'
# raw = "no \\escape\n''"
