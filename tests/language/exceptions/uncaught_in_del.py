class C:
    def __del__(self): raise ValueError('in del')
c = C()
del c
print('after')

# output:
# Exception ignored while calling deallocator <function C.__del__ at 0x39e6ad0>:
# Traceback (most recent call last):
#   File "uncaught_in_del.py", line 2, in __del__
#     def __del__(self): raise ValueError('in del')
# ValueError: in del
# after
