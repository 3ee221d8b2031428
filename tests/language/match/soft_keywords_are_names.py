match = [1, 2]
case = {'x': 3}
_ = 5
type = int
match[0] = 9
match, case = case, match
print(match, case, _)
print(match['x'], type('3'))
match = print
match (1, 2)
match(*[3, 4])
match -1 if False else 2:
    case 2: print('conditional')
match not 1:
    case False: print('not')
match lambda: 1:
    case f: print(f())
match [1, 2]:
    case case, match: print(case, match)
match {}:
    case _: print(_)

# output:
# {'x': 3} [9, 2] 5
# 3 3
# 1 2
# 3 4
# conditional
# not
# 1
# 1 2
# 5
