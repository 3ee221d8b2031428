def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return 'few'
        case 'a' | "b": return 'letter'
        case -1: return 'minus'
        case None: return 'none'
        case True: return 'true'
        case 2.5: return 'float'
        case _: return 'other'
print([f(x) for x in (0, 1, 2, 'b', -1, None, 2.5, 'z')])
# output:
# ['zero', 'few', 'few', 'letter', 'minus', 'none', 'float', 'other']
