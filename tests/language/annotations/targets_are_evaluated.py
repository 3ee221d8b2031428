def note(x):
    print('note', x)
    class T: pass
    return T()
note(1).attribute: note('annotation of an attribute is evaluated') = note(2)
d = {}
d[note(3) and 'k']: note(4) = 5
print(d)
note(6).other: note(7)
(v): note(8) = 9
def f():
    note(10).a: note('never') = note(11)
    w: note('never')
    try: w
    except UnboundLocalError as e: print(e)
f()

# output:
# note 2
# note 1
# note 3
# {'k': 5}
# note 6
# note 11
# note 10
# cannot access local variable 'w' where it is not associated with a value
