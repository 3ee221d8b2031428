# A NameError looks among locals, enclosing variables, globals and builtins; self's attributes too.
import traceback
global_counter = 1


def show(act):
    try:
        act()
    except NameError as error:
        print(traceback.format_exception_only(error)[-1], end='')


def local():
    local_value = 1
    return local_valu


def of_enclosing():
    enclosing_value = 1

    def inner():
        enclosing_value
        return enclosing_valeu
    return inner()


class Account:
    def __init__(self):
        self.balance = 5

    def read(self):
        return balance

    def nearly(self):
        return balanc


show(local)
show(of_enclosing)
show(Account().read)
show(Account().nearly)
show(lambda: global_couter)
show(lambda: pirnt)
show(lambda: lenn)
show(lambda: Tru)
show(lambda: none)
show(lambda: sys.path)
show(lambda: asyncio.run)
show(lambda: xyzzy_nothing)
show(lambda: x)
show(lambda: __mame__)


def unbound():
    print(value)
    value = 1


try:
    unbound()
except UnboundLocalError as error:
    print(traceback.format_exception_only(error)[-1], end='')

# output:
# NameError: name 'local_valu' is not defined
# NameError: name 'enclosing_valeu' is not defined
# NameError: name 'balance' is not defined
# NameError: name 'balanc' is not defined
# NameError: name 'global_couter' is not defined
# NameError: name 'pirnt' is not defined
# NameError: name 'lenn' is not defined
# NameError: name 'Tru' is not defined
# NameError: name 'none' is not defined
# NameError: name 'sys' is not defined. Did you forget to import 'sys'?
# NameError: name 'asyncio' is not defined. Did you forget to import 'asyncio'?
# NameError: name 'xyzzy_nothing' is not defined
# NameError: name 'x' is not defined
# NameError: name '__mame__' is not defined
# UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
