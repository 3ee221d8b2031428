a, b = 1, [2, 3]
match a, *b:
    case 1, 2, 3: print('flattened')
match a,:
    case (x,): print('one', x)
match (a):
    case (x): print('group', x)
match *b, a:
    case [x, *_, y]: print(x, y)
match x := 5:
    case 5: print('walrus', x)
match (yes := a, b):
    case (1, [*_]): print(yes)

# output:
# flattened
# one 1
# group 1
# 2 1
# walrus 5
# 1
