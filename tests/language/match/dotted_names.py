class C:
    RED = 1
    class D: BLUE = 2
def f(x):
    match x:
        case C.RED: return 'red'
        case C.D.BLUE: return 'blue'
    return 'none'
print(f(1), f(2), f(3))  # => red blue none
