# Frames are named by what runs, in 3.14 by the plain name.
import traceback


class C:
    def method(self):
        return [self.inner(x) for x in (1,)]

    def inner(self, x):
        return (lambda y: self.prop)(x)

    @property
    def prop(self):
        def local():
            return next(i / 0 for i in (1,))
        return local()

    @classmethod
    def make(cls):
        return cls().method()

    @staticmethod
    def start():
        class Inside:
            value = C.make()


try:
    C.start()
except ZeroDivisionError as error:
    traceback.print_exc()
    at = error.__traceback__
    while at:
        print(at.tb_frame.f_code.co_name, at.tb_frame.f_code.co_qualname, at.tb_lineno)
        at = at.tb_next

# output:
# Traceback (most recent call last):
#   File "names_of_frames.py", line 29, in <module>
#     C.start()
#     ~~~~~~~^^
#   File "names_of_frames.py", line 24, in start
#     class Inside:
#         value = C.make()
#   File "names_of_frames.py", line 25, in Inside
#     value = C.make()
#   File "names_of_frames.py", line 20, in make
#     return cls().method()
#            ~~~~~~~~~~~~^^
#   File "names_of_frames.py", line 7, in method
#     return [self.inner(x) for x in (1,)]
#             ~~~~~~~~~~^^^
#   File "names_of_frames.py", line 10, in inner
#     return (lambda y: self.prop)(x)
#            ~~~~~~~~~~~~~~~~~~~~~^^^
#   File "names_of_frames.py", line 10, in <lambda>
#     return (lambda y: self.prop)(x)
#                       ^^^^^^^^^
#   File "names_of_frames.py", line 16, in prop
#     return local()
#   File "names_of_frames.py", line 15, in local
#     return next(i / 0 for i in (1,))
#   File "names_of_frames.py", line 15, in <genexpr>
#     return next(i / 0 for i in (1,))
#                 ~~^~~
# ZeroDivisionError: division by zero
# <module> <module> 29
# start C.start 24
# Inside C.start.<locals>.Inside 25
# make C.make 20
# method C.method 7
# inner C.inner 10
# <lambda> C.inner.<locals>.<lambda> 10
# prop C.prop 16
# local C.prop.<locals>.local 15
# <genexpr> C.prop.<locals>.local.<locals>.<genexpr> 15
