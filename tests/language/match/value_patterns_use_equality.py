class Loud:
    def __eq__(self, other):
        print('eq', other)
        return other == 3
class K:
    three = 3
match Loud():
    case 1: print('one')
    case K.three: print('three')
match 1.0:
    case 1: print('int pattern takes a float')
match True:
    case 1: print('and a bool')
match 1:
    case True: print('but True wants True')
    case False | None: print('no')
    case _: print('rest')

# output:
# eq 1
# eq 3
# three
# int pattern takes a float
# and a bool
# rest
