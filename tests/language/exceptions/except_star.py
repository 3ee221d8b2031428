def f(group):
    try:
        raise group
    except* ValueError as g:
        print('value', g.exceptions)
    except* TypeError as g:
        print('type', g.exceptions)
    else:
        print('else')
    return 'end'
print(f(ExceptionGroup('g', [ValueError(1), TypeError(2), ValueError(3)])))
try:
    f(ExceptionGroup('g', [ValueError(1), KeyError(2)]))
except ExceptionGroup as g:
    print('rest', g.exceptions)
print(f(ValueError('naked')))
# output:
# value (ValueError(1), ValueError(3))
# type (TypeError(2),)
# end
# value (ValueError(1),)
# rest (KeyError(2),)
# value (ValueError('naked'),)
# end
