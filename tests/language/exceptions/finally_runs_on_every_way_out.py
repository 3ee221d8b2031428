def f(how):
    for x in [1]:
        try:
            if how == 'return': return 'returned'
            if how == 'break': break
            if how == 'continue': continue
            if how == 'raise': raise ValueError(how)
        finally:
            print('finally', how)
    return 'end'
for how in ('return', 'break', 'continue', 'none', 'raise'):
    try:
        print(f(how))
    except ValueError as e:
        print('raised', e)
# output:
# finally return
# returned
# finally break
# end
# finally continue
# end
# finally none
# end
# finally raise
# raised raise
