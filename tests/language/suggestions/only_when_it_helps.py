# exit: 1
# Nothing is proposed for what is far, for what was raised by hand, or where the object cannot tell.
import traceback


class Quiet:
    def __dir__(self):
        raise RuntimeError('no list')

    value = 1


class Getattr:
    known = 1

    def __getattr__(self, name):
        raise AttributeError(f'nothing called {name}')


class Named:
    known = 1

    def __getattr__(self, name):
        raise AttributeError('own text', name=name, obj=self)


def show(act):
    try:
        act()
    except AttributeError as error:
        print(traceback.format_exception_only(error)[-1], end='')


show(lambda: Quiet().valu)
show(lambda: Getattr().knwn)
show(lambda: Named().knwn)
show(lambda: object().x)
show(lambda: setattr(object(), 'x', 1))
by_hand = AttributeError('by hand', name='knwn', obj=Named())
print(traceback.format_exception_only(by_hand)[-1], end='')
by_hand.name = None
print(traceback.format_exception_only(by_hand)[-1], end='')
print(traceback.format_exception_only(NameError('by hand', name='prnt'))[-1], end='')
raise NameError('by hand', name='prin')

# output:
# AttributeError: 'Quiet' object has no attribute 'valu'
# AttributeError: nothing called knwn. Did you mean: 'known'?
# AttributeError: own text. Did you mean: 'known'?
# AttributeError: 'object' object has no attribute 'x'
# AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: by hand. Did you mean: 'known'?
# AttributeError: by hand
# NameError: by hand
# Traceback (most recent call last):
#   File "only_when_it_helps.py", line 44, in <module>
#     raise NameError('by hand', name='prin')
# NameError: by hand. Did you mean: 'print'?
