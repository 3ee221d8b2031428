def make():
    return eval('(lambda x: x is 1000)')
for _ in range(3):
    make()
print('end')

# output:
# <string>:1: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# <string>:1: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# <string>:1: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# end
