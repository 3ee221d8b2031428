import warnings
warnings.filterwarnings('ignore', category=SyntaxWarning)
print(eval('5 is 5'))

# output:
# True
