"""Contexts of decimal arithmetic: precision, rounding, and what is done about the signals that operations give."""

import contextvars

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR'
ROUND_HALF_UP, ROUND_HALF_DOWN = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN, ROUND_05UP = 'ROUND_HALF_EVEN', 'ROUND_05UP'
_roundings = (ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)
MAX_PREC = MAX_EMAX = 425000000
MIN_EMIN, MIN_ETINY = -425000000, -849999999


# ---- signals

class DecimalException(ArithmeticError):
    """Base of the signals."""


class Clamped(DecimalException):
    """The exponent was changed to fit."""


class InvalidOperation(DecimalException):
    """There is no sensible result."""


class ConversionSyntax(InvalidOperation):
    """The text is no number."""


class DivisionImpossible(InvalidOperation):
    """The integer quotient has too many digits."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """0 / 0"""


class InvalidContext(InvalidOperation):
    """The context does not allow the operation."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A finite number divided by zero."""


class Inexact(DecimalException):
    """Digits other than zeros were lost."""


class Rounded(DecimalException):
    """Digits were lost, if only zeros."""


class Subnormal(DecimalException):
    """The exponent is below Emin."""


class Overflow(Inexact, Rounded):
    """The exponent is above Emax."""


class Underflow(Inexact, Rounded, Subnormal):
    """Rounded, and subnormal or zero."""


class FloatOperation(DecimalException, TypeError):
    """A float was mixed in."""


_signals = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_by_name = (Clamped, DivisionByZero, Inexact, InvalidOperation, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
_kind = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation, DivisionUndefined: InvalidOperation,
         InvalidContext: InvalidOperation}


_signals_text = ('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
                 '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')


class SignalDict(dict):
    """Which signals are set: a mapping of exactly the nine."""

    def __init__(self, on=()):
        super().__init__((signal, signal in on) for signal in _signals)

    def __setitem__(self, key, value):
        if key not in self:
            raise KeyError(_signals_text)
        super().__setitem__(key, bool(value))

    def __delitem__(self, key):
        raise ValueError('signal keys cannot be deleted')

    def copy(self):
        return dict(self)

    def __repr__(self):
        return '{' + ', '.join(f'{signal!r}:{self[signal]}' for signal in _signals) + '}'


def _signal_dict(value):
    if isinstance(value, SignalDict):
        return value
    if isinstance(value, dict):
        if len(value) != len(_signals) or any(signal not in value for signal in _signals):
            raise KeyError('invalid signal dict')
        return SignalDict([signal for signal in _signals if value[signal]])
    if isinstance(value, list):
        for signal in value:
            if signal not in _signals:
                raise KeyError(_signals_text)
        return SignalDict(value)
    raise TypeError('argument must be a signal dict')


# ---- contexts

_ranges = {'prec': (1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]'),
           'Emin': (MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]'),
           'Emax': (0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]'),
           'capitals': (0, 1, 'valid values for capitals are 0 or 1'),
           'clamp': (0, 1, 'valid values for clamp are 0 or 1')}


class Context:
    """How to compute: see the module."""

    __slots__ = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        default = DefaultContext if 'DefaultContext' in globals() else None
        for name, value, plain in (('prec', prec, 28), ('rounding', rounding, ROUND_HALF_EVEN),
                                   ('Emin', Emin, -999999), ('Emax', Emax, 999999), ('capitals', capitals, 1),
                                   ('clamp', clamp, 0)):
            setattr(self, name, value if value is not None else getattr(default, name) if default else plain)
        self.flags = SignalDict() if flags is None else _signal_dict(flags)
        if traps is None:
            traps = SignalDict([s for s in _signals if default.traps[s]]) if default else \
                SignalDict([InvalidOperation, DivisionByZero, Overflow])
        self.traps = _signal_dict(traps)

    def __delattr__(self, name):
        raise AttributeError('context attributes cannot be deleted')

    def __setattr__(self, name, value):
        if name in _ranges:
            if not isinstance(value, int):
                raise TypeError('an integer is required')
            low, high, text = _ranges[name]
            if not low <= value <= high:
                raise ValueError(text)
        elif name == 'rounding':
            if value not in _roundings:
                raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                                '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
        elif name in ('flags', 'traps'):
            value = _signal_dict(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        object.__setattr__(self, name, value)

    def __getattr__(self, name):
        raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")

    def __repr__(self):
        def names(signals, order=_by_name):
            return ', '.join(s.__name__ for s in order if signals[s])
        # A trap for invalid operations is one for all their kinds, and these come before the others.
        trap_order = sorted(_by_name, key=lambda s: (s is not Clamped, s is not InvalidOperation))
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{names(self.flags)}], '
                f'traps=[{names(self.traps, trap_order)}])')

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [s for s in _signals if self.flags[s]], [s for s in _signals if self.traps[s]])

    def copy(self):
        """Another one, with the same settings and flags."""
        other = object.__new__(Context)
        for name in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp'):
            object.__setattr__(other, name, getattr(self, name))
        for name in ('flags', 'traps'):
            signals = SignalDict.__new__(SignalDict)
            signals.update(getattr(self, name))
            object.__setattr__(other, name, signals)
        return other

    __copy__ = copy

    def clear_flags(self):
        self.flags = SignalDict()

    def clear_traps(self):
        self.traps = SignalDict()

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return _number()(10)

    def _signal(self, *conditions):
        # Sets the flags, and raises where one of them is trapped.
        trapped = []
        for condition in conditions:
            kind = _kind.get(condition, condition)
            if not self.flags[kind]:
                self.flags[kind] = True
            if self.traps[kind]:
                trapped.append((_signals.index(kind), condition))
        if trapped:
            trapped.sort(key=lambda pair: pair[0])
            raise _signals[trapped[0][0]]([condition for _, condition in trapped])

    def create_decimal(self, num='0', /):
        """A number rounded to this context."""
        Decimal = _number()
        if isinstance(num, str) and (num != num.strip() or '_' in num):
            self._signal(ConversionSyntax)
            return Decimal._nan()
        return Decimal(num, self)._plus(self)

    def create_decimal_from_float(self, f, /):
        return _number().from_float(f)._plus(self)

    def plus(self, a, /):
        return _operand(a)._plus(self)

    def minus(self, a, /):
        return _operand(a)._minus(self)

    def abs(self, a, /):
        return _operand(a)._abs(self)


Context.__name__ = 'decimal.Context'  # what messages show: at CPython's it is in C

def _number():
    from _decimal_number import Decimal
    return Decimal


def _operand(value):
    Decimal = _number()
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')


def _through(method, count):
    # Context.NAME(a, b): the operands may be ints.
    if count == 1:
        return lambda self, a, /: getattr(_operand(a), method)(self)
    if count == 2:
        return lambda self, a, b, /: getattr(_operand(a), method)(_operand(b), self)
    return lambda self, a, b, c, /: getattr(_operand(a), method)(_operand(b), _operand(c), self)


def _install():
    for name in ('exp ln log10 logb next_minus next_plus normalize sqrt to_eng_string number_class is_normal '
                 'is_subnormal logical_invert').split():
        setattr(Context, name, _through(name, 1))
    for name in ('compare compare_signal compare_total compare_total_mag logical_and logical_or logical_xor max max_mag '
                 'min min_mag next_toward remainder_near rotate same_quantum scaleb shift copy_sign').split():
        setattr(Context, name, _through(name, 2))
    for name, method in (('add', '_add'), ('subtract', '_subtract'), ('multiply', '_multiply'), ('divide', '_divide'),
                         ('divide_int', '_divide_int'), ('remainder', '_remainder'), ('divmod', '_divmod')):
        setattr(Context, name, _through(method, 2))
    for name in 'is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero copy_abs copy_negate'.split():
        setattr(Context, name, lambda self, a, /, name=name: getattr(_operand(a), name)())
    Context.canonical = lambda self, a, /: a.canonical()
    Context.copy_decimal = lambda self, a, /: _operand(a)
    Context.to_sci_string = lambda self, a, /: _operand(a)._text(False, self)
    Context.quantize = lambda self, a, b, /: _operand(a).quantize(_operand(b), None, self)
    Context.fma = _through('fma', 3)
    Context.power = lambda self, /, a, b, modulo=None: _operand(a)._power(
        _operand(b), self, None if modulo is None else _operand(modulo))
    Context.to_integral_exact = lambda self, a, /: _operand(a).to_integral_exact(None, self)
    Context.to_integral_value = lambda self, a, /: _operand(a).to_integral_value(None, self)
    Context.to_integral = Context.to_integral_value


_install()

DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, flags=[],
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, traps=[], flags=[])
IEEE_CONTEXT_MAX_BITS = 256


def IEEEContext(bits, /):
    """The context of the IEEE 754 interchange format of that many bits."""
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError(f'argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}')
    emax = 3 * (1 << (bits // 16 + 3))
    return Context(prec=9 * (bits // 32) - 2, Emax=emax, Emin=1 - emax, clamp=1, flags=[], traps=[])


_current = contextvars.ContextVar('decimal_context')


def getcontext():
    """The context of the running task or thread."""
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    """Make it the context of the running task or thread."""
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if any(context is shared for shared in (DefaultContext, BasicContext, ExtendedContext)):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class ContextManager:
    """`with localcontext()`: a copy of a context, until the end."""

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *exc_info):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    """A context manager for a copy of the context, changed as said."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    copy = ctx.copy()
    for name, value in kwargs.items():
        if name not in Context.__slots__:
            raise TypeError(f'this function got an unexpected keyword argument {name!r}')
        setattr(copy, name, value)
    return ContextManager(copy)
