# exit: 1
# Notes are asked for like any attribute; where that fails, the traceback says so.
class Computed(Exception):
    @property
    def __notes__(self):
        return ['of a property']


class Found(Exception):
    def __getattr__(self, name):
        if name == '__notes__':
            return ['of __getattr__']
        raise AttributeError(name)


class Broken(Exception):
    @property
    def __notes__(self):
        raise RuntimeError('there are none')


raise ExceptionGroup('all', [Computed('a'), Found('b'), Broken('c')])

# output:
#   + Exception Group Traceback (most recent call last):
#   |   File "notes_that_are_computed.py", line 22, in <module>
#   |     raise ExceptionGroup('all', [Computed('a'), Found('b'), Broken('c')])
#   | ExceptionGroup: all (3 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Computed: a
#     | of a property
#     +---------------- 2 ----------------
#     | Found: b
#     | of __getattr__
#     +---------------- 3 ----------------
#     | Broken: c
#     | Ignored error getting __notes__: RuntimeError('there are none')
#     +------------------------------------
