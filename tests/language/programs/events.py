# Signals and listeners: weak references to methods, order, errors of listeners, listeners that come and go meanwhile.
import contextlib, functools, gc, weakref


class Signal:
    def __init__(self, *names):
        self.names = names
        self._listeners = {}

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        bound = instance.__dict__.setdefault(f"_{self.name}", None)
        if bound is None:
            bound = instance.__dict__[f"_{self.name}"] = Signal(*self.names)
            bound.name = self.name
        return bound

    def connect(self, listener=None, *, once=False, priority=0):
        if listener is None:
            return functools.partial(self.connect, once=once, priority=priority)
        make = weakref.WeakMethod if hasattr(listener, "__self__") else weakref.ref
        self._listeners[make(listener, self._gone)] = once, priority
        return listener

    def disconnect(self, listener):
        for reference in list(self._listeners):
            if reference() == listener:
                del self._listeners[reference]
                return
        raise ValueError(f"{listener.__qualname__} does not listen to {self.name}")

    def _gone(self, reference):
        self._listeners.pop(reference, None)

    @contextlib.contextmanager
    def muted(self):
        kept, self._listeners = self._listeners, {}
        try:
            yield
        finally:
            self._listeners = kept | self._listeners

    def __call__(self, *values):
        given = dict(zip(self.names, values, strict=True))
        errors, answers = [], []
        for reference, (once, _) in sorted(self._listeners.items(), key=lambda item: -item[1][1]):
            if once:
                self._listeners.pop(reference, None)
            if (listener := reference()) is None:
                continue
            try:
                answers.append(listener(**given))
            except Exception as error:
                error.add_note(f"in a listener to {self.name}")
                errors.append(error)
        if errors:
            raise ExceptionGroup(f"{len(errors)} of the listeners to {self.name}", errors)
        return answers

    def __len__(self):
        return len(self._listeners)


class Button:
    clicked = Signal("x", "y")
    closed = Signal()


class Window:
    def __init__(self, name):
        self.name = name

    def on_click(self, x, y):
        return f"{self.name} at {x}, {y}"

    def __del__(self):
        print(self.name, "goes")


button, other = Button(), Button()
first, second = Window("first"), Window("second")
button.clicked.connect(first.on_click)
button.clicked.connect(second.on_click, priority=1)


@button.clicked.connect(once=True)
def announce(x, y):
    return "once"


print(button.clicked(1, 2), button.clicked(3, 4), len(button.clicked), len(other.clicked))
del first
gc.collect()
print(button.clicked(5, 6))
with button.clicked.muted():
    print(button.clicked(7, 8))


@button.clicked.connect(priority=5)
def fails(x, y):
    return x / y


@button.clicked.connect
def wants_less(x):
    return x


try:
    button.clicked(1, 0)
except* ZeroDivisionError as group:
    print(group, [error.__notes__ for error in group.exceptions])
except* TypeError as group:
    print(group.exceptions)
button.clicked.disconnect(fails)
for wrong in (lambda: button.clicked.disconnect(fails), lambda: button.clicked(1), lambda: button.clicked(1, 2, 3)):
    try:
        wrong()
    except ValueError as error:
        print(error)
button.clicked.disconnect(wants_less)


@button.closed.connect
def adds_another():
    button.closed.connect(announce)
    return "closed"


print(button.closed(), len(button.closed), Button.clicked.names)
del second
print(button.clicked(0, 0))

# output:
# ['second at 1, 2', 'first at 1, 2', 'once'] ['second at 3, 4', 'first at 3, 4'] 2 0
# first goes
# ['second at 5, 6']
# []
# 2 of the listeners to clicked (1 sub-exception) [['in a listener to clicked']]
# (TypeError("wants_less() got an unexpected keyword argument 'y'"),)
# fails does not listen to clicked
# zip() argument 2 is shorter than argument 1
# zip() argument 2 is longer than argument 1
# ['closed'] 2 ('x', 'y')
# second goes
# []
