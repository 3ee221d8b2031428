# cpython: skip the oracle has no processes
# A result or an exception that cannot be pickled is told of by an error that can.
import multiprocessing


class Stubborn:
    def __repr__(self):
        return '<stubborn>'

    def __reduce__(self):
        raise TypeError('stays at home')


class Refusal(Exception):
    def __reduce__(self):
        raise TypeError('never leaves')


def give():
    return Stubborn()


def refuse():
    raise Refusal('no')


if __name__ == '__main__':
    with multiprocessing.Pool(1) as pool:
        for function in (give, refuse):
            try:
                pool.apply(function)
            except multiprocessing.pool.MaybeEncodingError as error:
                print(error)
                print(repr(error.exc), error.value)
        print(pool.apply(abs, (-1,)))

# output:
# Error sending result: '<stubborn>'. Reason: 'TypeError('stays at home')'
# "TypeError('stays at home')" <stubborn>
# Error sending result: '<multiprocessing.pool.ExceptionWithTraceback object at 0x…>'. Reason: 'TypeError('never leaves')'
# "TypeError('never leaves')" <multiprocessing.pool.ExceptionWithTraceback object at 0x…>
# 1
