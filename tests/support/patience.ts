/** How long a test waits for what is to come to the screen: a busy machine may take its time to answer from the database. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 5000 });
