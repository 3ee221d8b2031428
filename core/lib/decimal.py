"""Decimal floating point, as exact as is asked for."""

__all__ = ['Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException',
           'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
           'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined',
           'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP',
           'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext', 'MAX_PREC', 'MAX_EMAX',
           'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR', 'IEEE_CONTEXT_MAX_BITS', 'IEEEContext']

from _decimal_context import (
    BasicContext, Clamped, Context, ConversionSyntax, DecimalException, DefaultContext, DivisionByZero,
    DivisionImpossible, DivisionUndefined, ExtendedContext, FloatOperation, IEEE_CONTEXT_MAX_BITS, IEEEContext, Inexact,
    InvalidContext, InvalidOperation, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Overflow, ROUND_05UP, ROUND_CEILING,
    ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Rounded, Subnormal, Underflow,
    getcontext, localcontext, setcontext,
)
from _decimal_number import Decimal, DecimalTuple
import _decimal_power

HAVE_THREADS = HAVE_CONTEXTVAR = True
__version__, __libmpdec_version__ = '1.70', '2.5.1'

for _thing in (Context, DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal,
               Overflow, Underflow, FloatOperation, DivisionImpossible, InvalidContext, ConversionSyntax,
               DivisionUndefined, getcontext, setcontext, localcontext, IEEEContext):
    _thing.__module__ = 'decimal'
del _thing

import numbers
numbers.Number.register(Decimal)
