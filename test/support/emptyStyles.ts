// Stands for any stylesheet imported by a component under test: Jest runs no CSS, so a style import gives nothing.
export {};
