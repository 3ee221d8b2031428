def f():
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as x: return str(x)
print(f())
def g():
    e = 1
    try: 1 / 0
    except ZeroDivisionError as e: del e
    return 'deleting the name is fine'
print(g())
def h():
    try: 1 / 0
    except ZeroDivisionError as e: e = 5
    try: e
    except UnboundLocalError: return 'still unbound'
print(h())
class C:
    try: 1 / 0
    except ZeroDivisionError as e: kept = str(e)
print(C.kept, hasattr(C, 'e'))

# output:
# cannot access local variable 'e' where it is not associated with a value
# deleting the name is fine
# still unbound
# division by zero False
