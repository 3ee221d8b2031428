# untokenize() makes the same source of whole tokens, and one of the same meaning of kinds and texts.
import io
import tokenize

source = '''class A(B,  metaclass = C):
    x : int=1   # spaced

    async def f(self,*args):
        if  x :
            return f"{x!r:>{10}} {{}}" 'b'
        y = (1 ,
             2)
        return \\
            y
z = 1
'''
tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
print(tokenize.untokenize(tokens) == source)
print(tokenize.untokenize([token[:2] for token in tokens]))

# output:
# True
# class A (B ,metaclass =C ):
#     x :int =1 # spaced
#
#     async def f (self ,*args ):
#         if x :
#             return f"{x !r :>{10 }} {{}}" 'b'
#         y =(1 ,
#         2 )
#         return y
# z =1
#
